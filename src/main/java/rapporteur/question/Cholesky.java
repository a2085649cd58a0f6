package rapporteur.question;

/** Solves equations with a symmetric positive matrix by Cholesky's decomposition; of the matrix only the lower half is looked at. */
final class Cholesky {
    private Cholesky() {}

    /** The lower triangle that gives the matrix when multiplied by itself turned over. */
    static double[][] factor(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double left = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    left -= lower[i][k] * lower[j][k];
                }
                if (i == j && left <= 0) {
                    throw new IllegalArgumentException("the matrix is not positive at row " + i);
                }
                lower[i][j] = i == j ? Math.sqrt(left) : left / lower[j][j];
            }
        }
        return lower;
    }

    /** What the matrix must be multiplied by to give {@code right}. */
    static double[] solve(double[][] lower, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= lower[i][k] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }
}
