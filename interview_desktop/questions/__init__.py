"""Question file formats and their rules."""

from interview_desktop.questions.files import SUFFIXES, load_questions, parse_questions, save_questions

__all__ = ["SUFFIXES", "load_questions", "parse_questions", "save_questions"]
