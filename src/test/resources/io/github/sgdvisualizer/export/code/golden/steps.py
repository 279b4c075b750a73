# A run of SGD Visualizer in PyTorch: it prints the same losses.
import torch

# Points about a line, with noise: drawn as float32, and then float64.
n = 8
torch.manual_seed(7)
x = torch.ones(n, 2)
x[:, 0].uniform_(-1., 1)
y = x @ torch.tensor([3.0, 2.0]) + torch.rand(n)
x, y = x.double(), y.double()

def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

# The first guess: slope and intercept.
a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)
opt = torch.optim.SGD([a], lr=0.1)
sched = torch.optim.lr_scheduler.StepLR(opt, step_size=5, gamma=0.25)

def update():
    y_hat = x @ a
    loss = mse(y_hat, y)
    if t % 10 == 0: print(t, loss.item())
    loss.backward()
    opt.step()
    opt.zero_grad()
    sched.step()

for t in range(20):
    update()
print(20, mse(x @ a, y).item())

# The picture needs matplotlib.
import matplotlib.pyplot as plt
plt.scatter(x[:, 0], y, c="orange")
plt.plot(x[:, 0], x @ a.detach())
plt.xlabel("x")
plt.ylabel("y")
plt.show()
