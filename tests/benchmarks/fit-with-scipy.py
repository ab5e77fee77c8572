"""Times maximum-likelihood fits of BG/NBD and Pareto/NBD with scipy.optimize; prints JSON, one entry for each model.

Reads lines "x,tx,T" from standard input. The likelihoods are the published ones, over all customers at once in numpy; the
search is L-BFGS-B with its own defaults, over the logarithms of the parameters, from the same starts as in
src/domain/probability. It works out derivatives numerically. The time is the least processor time of several fits, so that
other work on the machine does not count against it.
"""

import json
import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln, hyp2f1

REPETITIONS = 7

x, tx, T = np.loadtxt(sys.stdin, delimiter=",", unpack=True)


def bg_nbd(logs):
    r, alpha, a, b = np.exp(logs)
    common = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    alive = -(r + x) * np.log(alpha + T)
    dead = np.where(x > 0, np.log(a) - np.log(np.maximum(b + x - 1, 1e-300)) - (r + x) * np.log(alpha + tx), -np.inf)
    return -np.mean(common + np.logaddexp(alive, dead))


def pareto_nbd(logs):
    r, alpha, s, beta = np.exp(logs)
    power = r + s + x
    larger, smaller = max(alpha, beta), min(alpha, beta)
    second = s + 1 if alpha >= beta else r + x

    def part(t):
        z = (larger - smaller) / (larger + t)
        return np.log(hyp2f1(power, second, power + 1, z)) - power * np.log(larger + t)

    at_tx, at_T = part(tx), part(T)
    with np.errstate(divide="ignore"):
        dead = np.log(s) - np.log(power) + at_tx + np.log1p(-np.exp(np.minimum(0, at_T - at_tx)))
    alive = -(r + x) * np.log(alpha + T) - s * np.log(beta + T)
    common = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta)
    return -np.mean(common + np.logaddexp(alive, dead))


def timed(likelihood, start):
    times = []
    for _ in range(REPETITIONS):
        began = time.process_time()
        found = minimize(likelihood, np.log(start), method="L-BFGS-B")
        times.append((time.process_time() - began) * 1000)
    return {"milliseconds": min(times), "parameters": np.exp(found.x).tolist()}


rate, observed = x.sum() / T.sum(), T.mean()
print(
    json.dumps(
        {
            "BG/NBD": timed(bg_nbd, [0.5, 0.5 / rate, 1, 3]),
            "Pareto/NBD": timed(pareto_nbd, [0.5, 0.5 / rate, 0.5, observed]),
        }
    )
)
