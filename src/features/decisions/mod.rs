//! What the company answers to an idea: a status, reasons, a host.
