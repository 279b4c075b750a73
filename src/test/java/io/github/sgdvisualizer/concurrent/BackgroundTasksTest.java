package io.github.sgdvisualizer.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BackgroundTasksTest {
    private static final long PATIENCE_SECONDS = 20;

    private final BackgroundTasks jobs = new BackgroundTasks();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        jobs.close();
    }

    private void tell(BackgroundTasks.Job job, Object brought) {
        told.add(brought);
    }

    private Object told() throws InterruptedException {
        return told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void what_a_job_brings_is_told_and_what_goes_wrong_too() throws Exception {
        jobs.start(BackgroundTasks.Kind.READING, job -> 7, this::tell, this::tell);
        assertThat(told()).isEqualTo(7);

        IOException trouble = new IOException("no");
        jobs.start(
                BackgroundTasks.Kind.READING,
                job -> {
                    throw trouble;
                },
                this::tell,
                this::tell);
        assertThat(told()).isSameAs(trouble);
        jobs.start(BackgroundTasks.Kind.READING, job -> 8, this::tell, this::tell);
        assertThat(told()).isEqualTo(8);
    }

    @Test
    void a_newer_job_cancels_the_one_before_of_which_nothing_is_told() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        BackgroundTasks.Job first = jobs.start(
                BackgroundTasks.Kind.READING,
                job -> {
                    begun.countDown();
                    assertThat(mayEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                    return "first, cancelled " + job.isCancelled();
                },
                this::tell,
                this::tell);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        jobs.start(BackgroundTasks.Kind.READING, job -> "second", this::tell, this::tell);
        assertThat(first.isCancelled()).isTrue();
        mayEnd.countDown();

        assertThat(told()).isEqualTo("second");
        assertThat(told).isEmpty();
    }

    @Test
    void one_that_was_cancelled_before_it_began_never_begins() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        jobs.start(
                BackgroundTasks.Kind.READING,
                job -> mayEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS),
                this::tell,
                this::tell);
        BackgroundTasks.Job second =
                jobs.start(BackgroundTasks.Kind.READING, job -> told.add("begun"), this::tell, this::tell);
        second.cancel();
        jobs.start(BackgroundTasks.Kind.READING, job -> "third", this::tell, this::tell);
        mayEnd.countDown();

        assertThat(told()).isEqualTo("third");
        assertThat(told).isEmpty();
    }

    @Test
    void jobs_of_different_kinds_wait_for_each_other() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        jobs.start(
                BackgroundTasks.Kind.SAVING,
                job -> "saved " + mayEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS),
                this::tell,
                this::tell);
        jobs.start(BackgroundTasks.Kind.COPYING, job -> "copied", this::tell, this::tell);
        mayEnd.countDown();

        assertThat(told()).isEqualTo("saved true");
        assertThat(told()).isEqualTo("copied");
    }

    @Test
    void what_is_to_be_saved_is_saved_whatever_comes_after() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Thread> thread = new AtomicReference<>();
        jobs.start(
                BackgroundTasks.Kind.READING,
                job -> {
                    thread.set(Thread.currentThread());
                    begun.countDown();
                    return mayEnd.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                },
                this::tell,
                this::tell);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        jobs.start(BackgroundTasks.Kind.SAVING, job -> "first", this::tell, this::tell);
        jobs.start(BackgroundTasks.Kind.SAVING, job -> "second", this::tell, this::tell);
        jobs.close();
        jobs.start(BackgroundTasks.Kind.SAVING, job -> "too late", this::tell, this::tell);
        mayEnd.countDown();

        assertThat(told()).isEqualTo("first");
        assertThat(told()).isEqualTo("second");
        // Once the thread has ended, nothing can be told any more.
        thread.get().join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertThat(thread.get().isAlive()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void a_job_that_was_cancelled_while_it_ran_tells_neither_what_it_brings_nor_what_went_wrong() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        BackgroundTasks.Job first = jobs.start(
                BackgroundTasks.Kind.READING,
                job -> {
                    begun.countDown();
                    mayEnd.await();
                    throw new IOException("told although cancelled");
                },
                this::tell,
                this::tell);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        first.cancel();
        mayEnd.countDown();
        jobs.start(BackgroundTasks.Kind.READING, job -> "second", this::tell, this::tell);

        assertThat(told()).isEqualTo("second");
        assertThat(told).isEmpty();
    }
}
