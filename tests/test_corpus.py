"""A corpus on disc: the same tables however it is cut, whoever works, and however often it is ended."""

import json
import multiprocessing
import os
import pickle
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from toolkit import analyse, analyse_corpus, load_articles, problems, schema, tokenise
from toolkit.corpus import executors, manifest, tables, work
from toolkit.corpus.executors import Crew
from toolkit.corpus.parts import cut_parts
from toolkit.load import shares, streams, survey_source

ROOT = Path(__file__).parents[1]
TEXTS = (
    "بيروت - رويترز: قالت وزيرة النقل رنا سالم إن الطريق مغلق، مضيفة أن العمل سيبدأ غداً.\n(واس)",
    "وذكرت وكالة الأناضول أن السفير قال لـ«الحياة» إن موسكو «لن تنسحب».",
    "انتهى الاجتماع في المدرسة.",
    "ونفى السكان أن يكونوا غادروا العراق، بحسب بيان الوزارة.",
    "",
)
PATIENCE = 60  # seconds for what takes a few


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """Return a file of thirty articles, some without text, one that stands twice, and a broken line."""
    records = [
        {"id": f"n{number}", "text": TEXTS[number % len(TEXTS)], "outlet": "xyz"[number % 3], "page": number}
        for number in range(30)
    ]
    rows = [json.dumps(record, ensure_ascii=False) for record in [*records, records[3]]]
    path = tmp_path_factory.mktemp("source") / "news.jsonl"
    path.write_text("\n".join([*rows[:10], "{", *rows[10:]]), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def undisturbed(source, tmp_path_factory) -> Path:
    """Return the folder of a run of parts of some articles that nothing ended."""
    out = tmp_path_factory.mktemp("runs") / "undisturbed"
    analyse_corpus(source, out, executor="serial", part=100, tokens=True, progress=False)
    return out


@pytest.fixture(scope="module")
def whole(source) -> dict[str, pd.DataFrame]:
    """Return what `analyse` gives for all articles together."""
    with pytest.warns(UserWarning, match="with problems"):
        articles = load_articles(source)
    found = analyse(articles, progress=False)
    evidence = {name: getattr(found, name) for name in ("actors", "quotes", "links", "credits")}
    return {"articles": articles, **evidence, "tokens": tokenise(articles)}


def contents(out: Path) -> dict[str, bytes]:
    """Return the bytes of each file in a folder."""
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


def run(source: Path, out: Path, executor="serial", **how):
    return analyse_corpus(source, out, executor=executor, part=100, tokens=True, progress=False, **how)


def parts_done(out: Path) -> int:
    return len(list(out.glob("problems/part-*")))


def until(true: Callable[[], object]) -> None:
    """Wait until something is true, or fail."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "this takes too long"
        time.sleep(0.01)


# --- the tables


def test_the_tables_are_those_of_articles_read_together(undisturbed, source, whole):
    found = run(source, undisturbed)
    assert parts_done(undisturbed) > 5
    for name, rows in whole.items():
        assert len(rows) > 0
        ours = [column for column in rows if column in tables.TABLES[name]]
        assert_frame_equal(found.table(name)[ours], rows[ours])


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=st.integers(1, 3000))
def test_the_size_of_the_parts_does_not_change_the_tables(undisturbed, source, tmp_path_factory, part):
    wanted = run(source, undisturbed)
    out = tmp_path_factory.mktemp("parts")
    found = analyse_corpus(source, out, executor="serial", part=part, tokens=True, progress=False)
    for name in wanted.names:
        assert_frame_equal(found.table(name), wanted.table(name))


def test_columns_and_dtypes_are_those_of_the_schema(undisturbed, source):
    found = run(source, undisturbed)
    assert found.names == list(tables.TABLES)
    for name, columns in tables.TABLES.items():
        rows = found.table(name)
        assert not rows.empty
        assert_frame_equal(rows[list(columns)].head(0), schema.empty(columns))


def test_further_columns_are_kept_as_text(undisturbed, source):
    articles = run(source, undisturbed).table("articles")
    assert articles["page"].head(3).tolist() == ["0", "1", "2"]
    assert set(articles["file"]) == {"news.jsonl"}


def test_problems_of_reading_are_those_of_load_articles_with_their_articles(undisturbed, source, whole):
    found = run(source, undisturbed).table("problems")
    told = problems(whole["articles"])
    rows = found[list(schema.PROBLEMS)].sort_values(list(schema.PROBLEMS), ignore_index=True)
    assert_frame_equal(rows, told.sort_values(list(schema.PROBLEMS), ignore_index=True))
    assert found["article_id"].dropna().tolist()[-1] == "n3-2"
    assert found.loc[found["reason"].str.contains("no JSON"), "article_id"].isna().all()


def test_tokens_are_written_on_request_only(source, tmp_path):
    found = analyse_corpus(source, tmp_path / "out", executor="serial", progress=False)
    assert "tokens" not in found.names


def test_a_source_without_articles_gives_every_table_without_rows(tmp_path):
    (tmp_path / "none.json").write_text("[]")
    found = run(tmp_path / "none.json", tmp_path / "out")
    assert {name: len(found.table(name)) for name in found.names if name != "problems"} == dict.fromkeys(
        list(tables.TABLES)[:-1], 0
    )
    assert found.table("problems")["reason"].tolist() == ["no article is in the file"]


def test_an_article_that_fails_costs_its_own_rows_and_is_recorded(source, tmp_path, whole, monkeypatch):
    sound = work.analyse

    def fail_on_one(articles, **how):
        if "n8" in set(articles["article_id"]):
            raise RecursionError("too deep")
        return sound(articles, **how)

    monkeypatch.setattr(work, "analyse", fail_on_one)
    found = run(source, tmp_path / "out")
    failed = found.table("problems", where="reason LIKE 'the analysis failed%'")
    assert failed["article_id"].tolist() == ["n8"]
    assert failed["reason"].tolist() == ["the analysis failed: RecursionError: too deep"]
    quotes = whole["quotes"]
    assert "n8" in set(quotes["article_id"])
    assert_frame_equal(found.table("quotes"), quotes[quotes["article_id"] != "n8"].reset_index(drop=True))
    assert len(found.table("articles")) == len(whole["articles"])


def test_bars_tell_articles_and_can_be_turned_off(source, tmp_path, capsys):
    run(source, tmp_path / "silent")
    assert capsys.readouterr().err == ""
    analyse_corpus(source, tmp_path / "out", executor="serial")
    assert "31 articles" in capsys.readouterr().err


def test_a_part_goes_to_a_process_in_the_chunks_that_it_is_written_in_and_alone(source, monkeypatch):
    monkeypatch.setattr(streams, "LARGE", 200)
    monkeypatch.setattr(streams, "ROWS", 10)
    monkeypatch.setattr(streams, "BATCH", 800)
    cuts = list(cut_parts(survey_source(source), 450))
    chunks = [[len(chunk) for chunk in cut.articles["text"].chunks] for cut in cuts]
    assert max(map(len, chunks)) > 1
    assert max(map(len, map(pickle.dumps, cuts))) < len(pickle.dumps(cuts)) / 2
    sent = pickle.loads(pickle.dumps(cuts))
    assert [[len(chunk) for chunk in cut.articles["text"].chunks] for cut in sent] == chunks
    assert all(there.articles.equals(here.articles) for there, here in zip(sent, cuts, strict=True))


# --- ended and gone on with


@pytest.mark.parametrize("writes", [1, 2, 3, 8, 10, 40, 72])
def test_a_run_that_ends_at_any_write_goes_on_to_the_same_bytes(
    source, undisturbed, tmp_path, monkeypatch, writes
):
    number = count(1)
    whole_write = tables.put_in_place

    def end(aside, path):
        if next(number) == writes:
            raise KeyboardInterrupt
        whole_write(aside, path)

    for module in (tables, manifest):
        monkeypatch.setattr(module, "put_in_place", end)
    with pytest.raises(KeyboardInterrupt):
        run(source, tmp_path / "out")
    assert contents(tmp_path / "out") != contents(undisturbed)
    run(source, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(undisturbed)


SCRIPT = """
import multiprocessing, sys, threading, time
from toolkit import analyse_corpus

def tell():
    while len(multiprocessing.active_children()) < 2:
        time.sleep(0.01)
    print(*[child.pid for child in multiprocessing.active_children()], flush=True)

if __name__ == "__main__":
    source, out, executor = sys.argv[1:]
    executor = executor if executor == "serial" else int(executor)
    if executor != "serial":
        threading.Thread(target=tell, daemon=True).start()
    analyse_corpus(source, out, executor=executor, part=100, tokens=True, progress=False)
"""


@pytest.fixture
def started(source, tmp_path):
    """Return a function that starts a run in a process of its own, which is ended with the test."""
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    running = []

    def start(out: Path, executor: str) -> subprocess.Popen:
        command = [sys.executable, str(script), str(source), str(out), executor]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        running.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
        return running[-1]

    yield start
    for process in running:
        process.kill()
        process.communicate()


def test_a_run_killed_again_and_again_goes_on_to_the_same_bytes(started, source, undisturbed, tmp_path):
    out = tmp_path / "out"
    for done in (1, 4):
        process = started(out, "serial")
        until(lambda done=done: parts_done(out) >= done)
        process.kill()
        process.wait()
    assert parts_done(out) < parts_done(undisturbed)
    run(source, out)
    assert contents(out) == contents(undisturbed)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="the state of a process is read from /proc")
def test_no_worker_outlives_a_run_that_is_killed(started, tmp_path):
    process = started(tmp_path / "out", "2")
    workers = process.stdout.readline().split()
    assert len(workers) == 2
    until(lambda: parts_done(tmp_path / "out"))
    process.kill()
    until(lambda: not any(is_alive(worker) for worker in workers))


def is_alive(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_finished_run_is_not_done_again(source, undisturbed, monkeypatch):
    monkeypatch.setattr(work, "analyse", None)
    before = contents(undisturbed)
    run(source, undisturbed)
    assert contents(undisturbed) == before


def test_a_run_that_ended_before_the_last_parts_were_written_cuts_them_again(source, undisturbed, tmp_path):
    shutil.copytree(undisturbed, tmp_path / "out")
    last = max(int(path.stem.partition("-")[2]) for path in undisturbed.glob("articles/*"))
    for path in (tmp_path / "out").glob(f"*/*-{last:06}.parquet"):
        path.unlink()
    run(source, tmp_path / "out", 1)
    assert contents(tmp_path / "out") == contents(undisturbed)


def test_what_a_killed_process_left_aside_is_swept_away(source, undisturbed, tmp_path):
    shutil.copytree(undisturbed, tmp_path / "out")
    (tmp_path / "out" / "quotes" / ".0123").write_bytes(b"half")
    (tmp_path / "out" / ".4567").write_bytes(b"half")
    run(source, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(undisturbed)


# --- what is not mixed


def test_other_settings_are_refused_with_what_differs(source, undisturbed):
    with pytest.raises(ValueError, match=r"with other settings:\n  part: 100 there, 4000000 now\n  tokens:"):
        analyse_corpus(source, undisturbed, executor="serial", progress=False)


def test_another_source_is_refused(source, undisturbed, tmp_path):
    other = tmp_path / "news.jsonl"
    other.write_bytes(source.read_bytes() + b"\n")
    with pytest.raises(ValueError, match=r"with another source:\n  bytes: \d+ there, \d+ now"):
        run(other, undisturbed)


def test_a_source_that_changed_without_its_size_is_refused_while_it_is_still_read(
    source, tmp_path, monkeypatch
):
    monkeypatch.setattr(work, "_check_toolkit", lambda _wanted: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(source, tmp_path / "out")
    other = tmp_path / "news.jsonl"
    other.write_bytes(source.read_bytes().replace(b'"n1"', b'"m1"'))
    with pytest.raises(ValueError, match=r"with another source:\n  digest: '\w+' there, '\w+' now"):
        run(other, tmp_path / "out")


def test_another_lexicon_and_another_toolkit_are_refused(source, undisturbed, monkeypatch):
    here = manifest.made_with()
    there = {**here, "toolkit": "0", "lexicons": {**here["lexicons"], "agencies": "0"}}
    monkeypatch.setattr("toolkit.corpus.run.made_with", lambda: there)
    with pytest.raises(
        ValueError, match=r"(?s)another toolkit:\n  toolkit: .*lexicons agencies: '\w+' there"
    ):
        run(source, undisturbed)


def test_a_worker_with_another_toolkit_is_refused(undisturbed):
    wanted = {**manifest.made_with(), "toolkit": "0"}
    with pytest.raises(RuntimeError, match=r"another toolkit than the process .*\n  toolkit: '0' there"):
        work.analyse_part(0, str(undisturbed), True, wanted)


def test_a_folder_of_other_files_is_refused(source, tmp_path):
    (tmp_path / "thesis.txt").write_text("x")
    with pytest.raises(ValueError, match="holds other files"):
        run(source, tmp_path)


def test_results_among_the_articles_are_refused(source):
    with pytest.raises(ValueError, match="lies in the source"):
        run(source.parent, source.parent / "out")


@pytest.mark.parametrize("part", [0, -1])
def test_parts_without_articles_are_refused(source, tmp_path, part):
    with pytest.raises(ValueError, match=f"above 0, but is {part}"):
        analyse_corpus(source, tmp_path / "out", part=part)


@pytest.mark.parametrize("executor", ["parallel", 0, -2, 1.5])
def test_what_is_no_executor_is_refused(source, tmp_path, executor):
    with pytest.raises(ValueError, match=f"executor must be .*, but {re.escape(repr(executor))} was given"):
        run(source, tmp_path / "out", executor)


# --- who works


def test_any_executor_gives_the_same_bytes(source, undisturbed, tmp_path):
    with ThreadPoolExecutor(2) as threads:
        run(source, tmp_path / "out", threads)
    assert contents(tmp_path / "out") == contents(undisturbed)


def in_background(kill: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=kill)
    thread.start()
    return thread


def test_processes_give_the_same_bytes_even_when_one_is_killed(source, undisturbed, tmp_path):
    killed = []

    def kill_one():
        until(lambda: parts_done(tmp_path / "out"))
        killed.append(multiprocessing.active_children()[0].pid)
        os.kill(killed[0], signal.SIGKILL)

    thread = in_background(kill_one)
    run(source, tmp_path / "out", 2)
    thread.join()
    assert len(killed) == 1
    assert contents(tmp_path / "out") == contents(undisturbed)


def _twice(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def test_a_crew_spreads_work_and_yields_what_comes_of_it_in_order():
    crew = Crew(2)
    crew.start()
    found = []
    for number in count():  # until the processes have started, it is done here
        found += crew.spread(_twice, [number])
        if found[-1][1] != os.getpid():
            break
    found += crew.spread(_twice, range(number + 1, number + 20))
    crew.close()
    assert [twice for twice, _ in found] == [2 * number for number in range(len(found))]
    assert found[0][1] == os.getpid()


def test_a_survey_by_two_processes_gives_the_same_bytes(source, undisturbed, tmp_path, monkeypatch):
    monkeypatch.setattr(shares, "SHARE", 1500)
    assert len(streams.Stream(source).shares()) > 2
    run(source, tmp_path / "out", 2)
    assert contents(tmp_path / "out") == contents(undisturbed)


def _die(_number: int) -> int:
    os._exit(1)


def test_a_part_of_which_workers_die_is_given_up_with_advice(monkeypatch):
    spawn = multiprocessing.get_context("spawn")
    monkeypatch.setattr(executors, "_pool", lambda workers: ProcessPoolExecutor(workers, spawn))
    crew = Crew(1)
    with pytest.raises(RuntimeError, match="workers died 3 times while they had part 7"):
        list(crew.results(_die, [(7,)]))
    crew.close()


def test_an_error_of_the_work_itself_ends_the_run():
    with ThreadPoolExecutor(1) as threads, pytest.raises(ZeroDivisionError):
        list(Crew(threads).results(lambda number: 1 // number, [(0,)]))


def test_no_more_parts_wait_than_workers_need(monkeypatch):
    monkeypatch.setattr(executors, "_WAITING_ELSEWHERE", 3)
    cut, done = [], []

    def tasks():
        for number in range(20):
            cut.append(number)
            assert len(cut) - len(done) <= 4
            yield (number,)

    with ThreadPoolExecutor(1) as threads:
        for number in Crew(threads).results(lambda number: number, tasks()):
            done.append(number)
    assert sorted(done) == list(range(20))


def test_dask_gives_the_same_bytes_even_when_a_worker_is_killed(source, undisturbed, tmp_path):
    distributed = pytest.importorskip("distributed", reason='the extra "cluster" is not installed')
    killed = []

    def kill_one():
        until(lambda: parts_done(tmp_path / "out"))
        killed.extend(list(client.run(os.getpid).values())[:1])
        os.kill(killed[0], signal.SIGKILL)

    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50
    )
    with cluster, distributed.Client(cluster) as client:
        thread = in_background(kill_one)
        run(source, tmp_path / "out", client.get_executor())
        thread.join()
    assert len(killed) == 1
    assert contents(tmp_path / "out") == contents(undisturbed)
