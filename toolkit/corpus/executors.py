"""Where parts are analysed: here, in processes of this machine, or wherever an executor takes them."""

import multiprocessing
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from threading import Thread
from typing import TypeVar

from toolkit.corpus.work import make_ready

T = TypeVar("T")
R = TypeVar("R")

SERIAL = "serial"
TRIES = 3  # times that a part may be lost with its worker
_WAITING_EACH = 2  # parts given to each worker of a pool, so that none waits for the next
_WAITING_ELSEWHERE = 1_000  # parts given to an executor of which nothing is known
_LOST = ("KilledWorker",)  # what Dask raises when too many workers died of a task


class Crew:
    """The workers of one run: gives them parts, and gives a part again when its worker was lost.

    *executor* is None for a process a core, a number for so many, "serial", or any
    `concurrent.futures.Executor`, which its owner shuts down.
    """

    def __init__(self, executor: Executor | int | str | None) -> None:
        self._workers = 0
        self._executor: Executor | None = None
        self._first: Future | None = None  # what tells that a process has started
        if executor is None or (isinstance(executor, int) and executor > 0):
            self._workers = executor or _cores()
            self.waiting = _WAITING_EACH * self._workers
        elif executor == SERIAL:
            self._executor, self.waiting = _Here(), 1
        elif isinstance(executor, Executor):
            self._executor, self.waiting = executor, _WAITING_ELSEWHERE
        else:
            raise ValueError(
                f"executor must be None, a number of processes, {SERIAL!r} or a concurrent.futures.Executor, "
                f"but {executor!r} was given"
            )

    def start(self) -> None:
        """Start the processes that work here, so that they are ready when the first part is."""
        if self._workers:
            self._first = self._submit(int, ())

    @property
    def processes(self) -> int:
        """Return how many processes work here; 0 where somebody else's executor does, or this process."""
        return self._workers

    def spread(self, work: Callable[[T], R], things: Iterable[T]) -> Iterator[R]:
        """Yield what *work* returns for each of some *things*, in their order.

        What can be done until the processes have started is done here.
        """
        done: dict[int, R] = {}
        wanted = 0

        def tasks() -> Iterator[tuple]:
            for number, thing in enumerate(things):
                if self._first is None or self._first.done():
                    yield number, work, thing
                else:
                    done[number] = work(thing)

        for number, result in self.results(_numbered, tasks()):
            done[number] = result
            while wanted in done:
                yield done.pop(wanted)
                wanted += 1
        yield from (done[number] for number in sorted(done))

    def results(self, work: Callable[..., R], tasks: Iterable[tuple]) -> Iterator[R]:
        """Yield what *work* returns for the arguments of each task, the first a number, when it is there."""
        given: dict[Future, tuple] = {}
        losses: Counter[int] = Counter()
        for task in tasks:
            given[self._submit(work, task)] = task
            yield from self._finished(work, given, losses, 0 if len(given) < self.waiting else None)
        while given:
            yield from self._finished(work, given, losses, None)

    def close(self) -> None:
        """End the processes that were started here."""
        if self._workers and self._executor is not None:
            self._executor.shutdown(cancel_futures=True)

    def _submit(self, work: Callable, task: tuple) -> Future:
        if self._executor is None:
            self._executor = _pool(self._workers)
        try:
            return self._executor.submit(work, *task)
        except BrokenExecutor:
            if not self._workers:
                raise
            self._executor = None
            return self._submit(work, task)

    def _finished(
        self,
        work: Callable[..., R],
        given: dict[Future, tuple],
        losses: Counter[int],
        seconds: float | None,
    ) -> Iterator[R]:
        """Yield what is done within *seconds*, or once something is; give again what was lost."""
        done, _ = wait(given, timeout=seconds, return_when=FIRST_COMPLETED)
        for future in done:
            task = given.pop(future)
            error = None if future.cancelled() else future.exception()
            if error is None and not future.cancelled():
                yield future.result()
            elif error is not None and not _is_loss(error):
                raise error
            else:
                losses[task[0]] += 1
                if losses[task[0]] >= TRIES:
                    raise RuntimeError(_given_up(task[0])) from error
                given[self._submit(work, task)] = task


def _numbered(number: int, work: Callable[[T], R], thing: T) -> tuple[int, R]:
    return number, work(thing)


class _Here(Executor):
    """Does at once what it is given."""

    def submit(self, work: Callable, /, *arguments: object) -> Future:
        future: Future = Future()
        future.set_result(work(*arguments))
        return future


def _cores() -> int:
    """Return how many cores this process may use, which on a shared machine are not all."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _pool(workers: int) -> ProcessPoolExecutor:
    """Return a pool of fresh processes: forking one that runs threads can lock it for ever."""
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """Let this worker end with its parent, however that ends, and make it ready."""
    Thread(target=_end_with, args=[multiprocessing.parent_process()], daemon=True).start()
    make_ready()


def _end_with(parent: multiprocessing.Process) -> None:
    parent.join()
    os._exit(1)


def _is_loss(error: BaseException) -> bool:
    return isinstance(error, BrokenExecutor) or type(error).__name__ in _LOST


def _given_up(number: int) -> str:
    return (
        f"workers died {TRIES} times while they had part {number}; what is done is kept. Did they run out "
        "of memory? Give fewer of them, or begin anew in another folder with smaller parts (part=…). In a "
        'script, call analyse_corpus below if __name__ == "__main__":, since new processes import the script'
    )
