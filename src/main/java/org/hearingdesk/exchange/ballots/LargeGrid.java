package org.hearingdesk.exchange.ballots;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import org.hearingdesk.ranking.TalliedBallots;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * Counts a grid of ranks in CSV of any size while it is read, in bounded memory: the ballots are
 * added up and not kept. The same grids are accepted, and refused with the same words, as by {@link
 * BallotReader}.
 *
 * <p>What it keeps grows with the number of options squared, of sides and weights, and by 20 bytes
 * for each voter that has a name, because nobody votes twice.
 */
public final class LargeGrid {
  private final Executor workers;
  private final int parallel;
  private final int chunk;

  /**
   * @param workers run pieces of the work
   * @param parallel how many pieces at a time, at least 1
   */
  public LargeGrid(Executor workers, int parallel) {
    this(workers, parallel, GridChunks.SIZE);
  }

  LargeGrid(Executor workers, int parallel, int chunk) {
    this.workers = workers;
    this.parallel = parallel;
    this.chunk = chunk;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** All ballots of the file were counted. */
    record Counted(List<String> options, List<BallotFile.Column> columns, TalliedBallots ballots)
        implements Outcome {
      public Counted {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
      }
    }

    /** The file is wrong, so nothing was counted; at least one problem. */
    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Counts a file.
   *
   * @param progress told the number of bytes that have been read, on the calling thread
   * @throws IOException if the file cannot be read
   */
  public Outcome count(Path file, LeftOutRule leftOut, LongConsumer progress) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return count(in, leftOut, progress);
    }
  }

  Outcome count(InputStream in, LeftOutRule leftOut, LongConsumer progress) throws IOException {
    return count(new GridChunks(in, chunk), leftOut, progress);
  }

  private Outcome count(GridChunks chunks, LeftOutRule leftOut, LongConsumer progress)
      throws IOException {
    LargeGridHead head = LargeGridHead.read(chunks);
    if (head.header().isEmpty()) {
      return new Outcome.Refused(head.problems());
    }
    GridHeader header = head.header().get();
    Counting counting = new Counting(head, header, leftOut);
    for (GridChunks.Chunk chunk = chunks.next(); chunk.length() > 0; chunk = chunks.next()) {
      counting.start(chunk);
      progress.accept(chunks.bytesRead());
    }
    return counting.finish(chunks);
  }

  /** The pieces under way, and what they have come to. */
  private final class Counting {
    private final GridHeader header;
    private final char separator;
    private final LeftOutRule leftOut;
    private final Deque<CompletableFuture<ChunkCounter>> underWay = new ArrayDeque<>();
    private final Deque<ChunkCounter> idle = new ArrayDeque<>();
    private final List<ChunkCounter> all = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final VoterNames voters = new VoterNames();
    private int line;

    Counting(LargeGridHead head, GridHeader header, LeftOutRule leftOut) {
      this.header = header;
      this.separator = head.separator();
      this.leftOut = leftOut;
      this.line = head.lines();
    }

    void start(GridChunks.Chunk chunk) {
      // One more than run at a time waits, so that nobody who has finished has to.
      while (underWay.size() > parallel) {
        take();
      }
      if (problems.size() >= Problems.MOST) {
        return;
      }
      ChunkCounter counter = idle.isEmpty() ? fresh() : idle.removeFirst();
      underWay.addLast(
          CompletableFuture.supplyAsync(
              () -> {
                counter.count(chunk);
                return counter;
              },
              workers));
    }

    private ChunkCounter fresh() {
      ChunkCounter counter = new ChunkCounter(header, separator, leftOut);
      all.add(counter);
      return counter;
    }

    /** Takes over the oldest piece: lines are numbered in the order of the file. */
    private void take() {
      ChunkCounter done;
      try {
        done = underWay.removeFirst().join();
      } catch (CompletionException e) {
        throw new IllegalStateException("a piece of the file was not counted", e);
      }
      for (Problem problem : done.problems()) {
        problems.add(problem.movedBy(line));
      }
      done.eachVoter((first, second, at) -> {
        int earlier = voters.add(first, second, line + at);
        if (earlier > 0) {
          problems.add(
              Problem.at(line + at, "voter-twice", Problem.quoted(done.voterOn(at)), earlier));
        }
      });
      line += done.lines();
      idle.addLast(done);
    }

    Outcome finish(GridChunks chunks) {
      while (!underWay.isEmpty()) {
        take();
      }
      chunks.problem().ifPresent(problems::add);
      TalliedBallots ballots = new TalliedBallots(header.options().size(), leftOut);
      all.forEach(counter -> ballots.add(counter.ballots()));
      if (problems.isEmpty()) {
        return new Outcome.Counted(header.options(), header.columns(), ballots);
      }
      problems.sort(Comparator.comparingInt(Problem::line));
      return new Outcome.Refused(problems.subList(0, Math.min(problems.size(), Problems.MOST)));
    }
  }
}
