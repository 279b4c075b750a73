"""Descents with NumPy or PyTorch, for the program that starts this to time.

Arguments: numpy or torch; the seed of PyTorch's shuffles; the first slope and intercept. Writes the version of the
library in a line, or "missing". Then answers each line of input,

    optimizer points batch-size rate steps

(batch size 0: all points at each step) with slope and intercept after so many more steps of that descent, in a line.
The points are read from the file of their number in the folder of this script: all x, then all y, as doubles.
"""

import collections
import itertools
import os
import sys

# One thread each; read when a library is imported.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"


def columns(points):
    """Returns the bytes of all x and those of all y."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), points), "rb") as file:
        both = bytearray(file.read())
    return both[: len(both) // 2], both[len(both) // 2 :]


def batches(x, y, size, permutation):
    """Yields the points of each step: all, or the consecutive slices of a fresh permutation each epoch."""
    while size == 0:
        yield x, y
    while True:
        order = permutation(len(y))
        for start in range(0, len(y), size):
            which = order[start : start + size]
            yield x[which], y[which]


def torch_descent(optimizer, points, size, rate):
    """Yields the parameters after each step, which is taken as in the lesson."""
    x, y = (torch.frombuffer(column, dtype=torch.float64) for column in columns(points))
    x = torch.stack((x, torch.ones_like(x)), dim=1)
    generator = torch.Generator().manual_seed(SEED)
    a = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    optimizer = {
        "sgd": lambda: torch.optim.SGD([a], rate),
        "momentum": lambda: torch.optim.SGD([a], rate, momentum=0.9),
        "nesterov": lambda: torch.optim.SGD([a], rate, momentum=0.9, nesterov=True),
        "adagrad": lambda: torch.optim.Adagrad([a], rate),
        "rmsprop": lambda: torch.optim.RMSprop([a], rate),
        "adam": lambda: torch.optim.Adam([a], rate),
    }[optimizer]()
    for xb, yb in batches(x, y, size, lambda n: torch.randperm(n, generator=generator)):
        loss = ((xb @ a - yb) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield a


def sgd(g, first, second, t):
    return g


def momentum(g, first, second, t):
    first *= 0.9
    first += g
    return first


def nesterov(g, first, second, t):
    first *= 0.9
    first += g
    return g + 0.9 * first


def adagrad(g, first, second, t):
    second += g * g
    return g / (numpy.sqrt(second) + 1e-10)


def rmsprop(g, first, second, t):
    second *= 0.99
    second += 0.01 * g * g
    return g / (numpy.sqrt(second) + 1e-8)


def adam(g, first, second, t):
    first *= 0.9
    first += 0.1 * g
    second *= 0.999
    second += 0.001 * g * g
    return first / (1 - 0.9**t) / (numpy.sqrt(second / (1 - 0.999**t)) + 1e-8)


DIRECTIONS = {
    "sgd": sgd,
    "momentum": momentum,
    "nesterov": nesterov,
    "adagrad": adagrad,
    "rmsprop": rmsprop,
    "adam": adam,
}


def numpy_descent(optimizer, points, size, rate):
    """Yields the parameters after each step, with gradient and update by hand."""
    x, y = (numpy.frombuffer(column) for column in columns(points))
    x = numpy.stack((x, numpy.ones_like(x)), axis=1)
    generator = numpy.random.default_rng(SEED)
    direction = DIRECTIONS[optimizer]
    first = numpy.zeros(2)
    second = numpy.zeros(2)
    a = numpy.array(START)
    for t, (xb, yb) in enumerate(batches(x, y, size, generator.permutation), start=1):
        g = 2 / len(yb) * ((xb @ a - yb) @ xb)
        a -= rate * direction(g, first, second, t)
        yield a


LIBRARY = sys.argv[1]
SEED = int(sys.argv[2])
START = [float(number) for number in sys.argv[3:5]]
try:
    if LIBRARY == "torch":
        import torch

        torch.set_num_threads(1)
        print(torch.__version__, flush=True)
    else:
        import numpy

        print(numpy.__version__, flush=True)
except ImportError:
    print("missing", flush=True)
    sys.exit()

descents = {}
for line in sys.stdin:
    optimizer, points, size, rate, steps = line.split()
    descent = (optimizer, points, int(size), float(rate))
    if descent not in descents:
        descents[descent] = torch_descent(*descent) if LIBRARY == "torch" else numpy_descent(*descent)
    taken = itertools.islice(descents[descent], int(steps))
    print(*collections.deque(taken, maxlen=1).pop().tolist(), flush=True)
