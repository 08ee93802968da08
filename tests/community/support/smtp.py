"""A mail server for tests (RFC 5321): keeps what it takes, and misbehaves as told.

    python3 smtp.py FOLDER MOOD...

Each line that is opened takes the next mood; after the last one all is well. The moods: well, hang (says nothing),
defer (451 to the letter), refuse (550 to the address), drop (hangs up in the middle of the letter), late (takes the letter
and hangs up before saying so). Says its port on the first line, then a line for each letter that it took.
"""
import pathlib
import socket
import sys
import threading
import time

folder, moods = pathlib.Path(sys.argv[1]), sys.argv[2:]
folder.mkdir(parents=True, exist_ok=True)
lock = threading.Lock()
taken = 0


def keep(letter):
    global taken
    with lock:
        taken += 1
        (folder / f"{taken:03}.eml").write_bytes(b"".join(letter))


def talk(line, mood):
    if mood == "hang":
        time.sleep(3600)
    reader = line.makefile("rb")

    def say(text):
        line.sendall(text.encode() + b"\r\n")

    say("220 tests")
    address = "?"
    while True:
        words = reader.readline().decode(errors="replace").strip()
        verb = words[:4].upper()
        if not words or verb == "QUIT":
            if words:
                say("221 bye")
            return
        if verb == "EHLO":
            say("250-tests")
            say("250-8BITMIME")
            say("250 SMTPUTF8")
        elif verb == "RCPT":
            address = words.split("<", 1)[-1].split(">", 1)[0]
            say(f"550 5.1.1 <{address}>: nobody here" if mood == "refuse" else "250 yes")
        elif verb == "DATA":
            if mood == "defer":
                say("451 4.7.1 come back later")
                continue
            say("354 go on")
            letter = []
            for row in reader:
                if row == b".\r\n":
                    break
                letter.append(row[1:] if row.startswith(b"..") else row)
                if mood == "drop" and len(letter) > 8:
                    line.shutdown(socket.SHUT_RDWR)
                    return
            keep(letter)
            if mood == "late":
                line.shutdown(socket.SHUT_RDWR)
                return
            say("250 taken")
        else:
            say("250 well")


def meet(line, mood):
    try:
        talk(line, mood)
    except OSError:
        pass
    finally:
        line.close()


door = socket.create_server(("127.0.0.1", 0))
print(door.getsockname()[1], flush=True)
while True:
    line, _ = door.accept()
    mood = moods.pop(0) if moods else "well"
    threading.Thread(target=meet, args=(line, mood), daemon=True).start()
