"""The lesson in Python: points, a first guess and gradient descent by PyTorch, animated by matplotlib."""

import torch
from matplotlib import animation, pyplot
from torch import nn

torch.manual_seed(0)
n = 100
x = torch.ones(n, 2)
x[:, 0].uniform_(-1.0, 1.0)
y = x @ torch.tensor([3.0, 2.0]) + torch.rand(n)
a = nn.Parameter(torch.tensor([0.5, 0.75]))

figure = pyplot.figure(figsize=(12.8, 8))
pyplot.scatter(x[:, 0], y, c="#e69f00")
(line,) = pyplot.plot(x[:, 0], (x @ a).detach(), color="#0072b2", linewidth=3)


def update(frame):
    """Takes one step and draws the line."""
    loss = ((x @ a - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        a.sub_(0.1 * a.grad)
        a.grad.zero_()
    line.set_ydata((x @ a).detach())
    return (line,)


film = animation.FuncAnimation(figure, update, frames=100, interval=20, repeat=False)
pyplot.show()
