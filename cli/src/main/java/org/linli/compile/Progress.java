package org.linli.compile;

/** Is told how far the pipeline is; may be called by several threads. */
public interface Progress {
  /** So many of the campaign's units have been read. */
  void read(int done, int all);

  /** The file of this name is being written. */
  void writing(String file);

  /** Nothing more will come. */
  void done();

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void read(int done, int all) {}

        @Override
        public void writing(String file) {}

        @Override
        public void done() {}
      };
}
