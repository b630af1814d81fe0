"""The reviewer's window: the list of interviews, and one of them with its recording, its words, and what is thought of it."""
