package org.linli.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what must not be published about a person: identity numbers, telephone numbers, bank
 * accounts, e-mail addresses.
 */
public final class PersonalData {

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}");
  private static final Pattern CREDIT =
      Pattern.compile("(?<![0-9A-Za-z])[159][0-9A-Z]\\d{6}[0-9A-Z]{10}(?![0-9A-Za-z])");
  private static final Pattern ID =
      Pattern.compile("(?<![0-9A-Za-z])[1-9](?:[ ]?\\d){16}[ ]?[\\dXx](?![0-9A-Za-z])");

  /**
   * What people put between the groups of a number: 138-0013-8005, 138.0013.8005, 138—0013—8005.
   */
  private static final String GAP = "[- .·‧・‐‑‒–—―−]{1,2}";

  /** A number in the groups of the card: the region, the birthday, the rest. */
  private static final Pattern GROUPED_ID =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9]\\d{5}GAP(?:\\d{8}|\\d{4}GAP\\d{4})GAP\\d{3}[\\dXx](?![0-9A-Za-z])"
              .replace("GAP", GAP));

  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![\\d.])(?:\\+?86[- ]?)?1[3-9]\\d(?:\\d{8}|GAP\\d{4}GAP\\d{4})(?!\\d)"
              .replace("GAP", GAP));

  /** With the area code, in one piece or in two, or a service number of a whole country. */
  private static final Pattern LANDLINE =
      Pattern.compile(
          ("(?<![0-9A-Za-z.-])(?:0\\d{2,3}|\\(0\\d{2,3}\\))[-—―–]?[ ]?\\d{7,8}(?!\\d)"
                  + "|(?<![0-9A-Za-z.-])(?<!\\d )(?:0[1-9]\\d{1,2}GAP|\\(0[1-9]\\d{1,2}\\)[- ]?)"
                  + "\\d{3,4}GAP\\d{4}(?! ?\\d)"
                  + "|(?<![\\d.-])[48]00"
                  + "(?:-?\\d{3}-?\\d{4}|[- ]\\d{3}[- ]\\d{4}|[- ]\\d{4}[- ]\\d{3})(?!\\d|[.]\\d)")
              .replace("GAP", GAP));

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?<![0-9A-Za-z.])(?:\\d{16,19}|\\d{4}(?:[- ]\\d{4}){2,3}[- ]\\d{1,4})(?![0-9A-Za-z])");

  /**
   * What tells a grouped card number from a row of years or of figures: 62 begins every UnionPay
   * card.
   */
  private static final Pattern CARD = Pattern.compile("62\\d{2} .*");

  private static final Pattern ACCOUNT_WORD =
      Pattern.compile("(?:[账帐][号户]|卡号|银行卡|存折|开户)[^。;\\n0-9]{0,20}$");

  /** A landline number has no fewer digits, and no other number has. */
  private static final int FEWEST = 10;

  private PersonalData() {}

  /** What a leak is. */
  public enum Kind {
    ID_NUMBER("id-number"),
    MOBILE("mobile"),
    LANDLINE("landline"),
    BANK_ACCOUNT("bank-account"),
    EMAIL("email");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /**
     * The word that findings use: {@code id-number}, {@code mobile}, {@code landline}, {@code
     * bank-account}, {@code email}.
     */
    public String word() {
      return word;
    }
  }

  /**
   * A place in a text that holds personal data.
   *
   * @param start index of the first UTF-16 unit
   * @param end index behind the last
   * @param certain whether a check digit or the form leaves no doubt
   */
  public record Leak(Kind kind, int start, int end, boolean certain) {}

  /**
   * The leaks in the text, in order, without overlaps. E-mail addresses and credit codes contain
   * digits that look like numbers of persons and are taken first; what is masked by {@code *} is no
   * leak.
   */
  public static List<Leak> find(String text) {
    if (!mayLeak(text)) {
      return List.of();
    }
    StringBuilder rest = new StringBuilder(Folding.fold(text));
    List<Leak> leaks = new ArrayList<>();
    take(rest, MAIL, leaks, (at, digits) -> new Leak(Kind.EMAIL, at.start(), at.end(), true));
    blankCreditCodes(rest);
    take(rest, ID, leaks, PersonalData::identity);
    takeGroupedIds(rest, leaks);
    take(rest, MOBILE, leaks, (at, digits) -> new Leak(Kind.MOBILE, at.start(), at.end(), true));
    take(
        rest,
        LANDLINE,
        leaks,
        (at, digits) -> new Leak(Kind.LANDLINE, at.start(), at.end(), false));
    take(rest, ACCOUNT, leaks, PersonalData::account);
    leaks.sort(Comparator.comparingInt(Leak::start));
    return List.copyOf(leaks);
  }

  /** The text with all but the first characters of every leak replaced by {@code *}. */
  public static String masked(String text) {
    List<Leak> leaks = find(text);
    if (leaks.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    leaks.forEach(leak -> mask(out, leak));
    return out.toString();
  }

  /** The number of one leak in the text, masked as in the whole. */
  public static String masked(String text, Leak leak) {
    String number = text.substring(leak.start(), leak.end());
    StringBuilder out = new StringBuilder(number);
    mask(out, new Leak(leak.kind(), 0, number.length(), leak.certain()));
    return out.toString();
  }

  /** Of an address the mailbox is masked but for at most its first three characters. */
  private static void maskMailbox(StringBuilder out, Leak leak) {
    int at = leak.start();
    while (!Folding.fold(out.substring(at, at + 1)).equals("@")) {
      at++;
    }
    for (int i = leak.start() + Math.min(3, (at - leak.start()) / 2); i < at; i++) {
      out.setCharAt(i, '*');
    }
  }

  private static void mask(StringBuilder out, Leak leak) {
    if (leak.kind() == Kind.EMAIL) {
      maskMailbox(out, leak);
      return;
    }
    int kept = 0;
    for (int i = leak.start(); i < leak.end(); i++) {
      if (Character.isLetterOrDigit(out.charAt(i)) && ++kept > 3) {
        out.setCharAt(i, '*');
      }
    }
  }

  @FunctionalInterface
  private interface Judge {
    /**
     * The leak at a match, whose digits stand together in the second argument; null-free: a
     * doubtful one is not certain.
     */
    Leak judge(Matcher at, String digits);
  }

  private static Leak identity(Matcher at, String digits) {
    boolean certain = false;
    if (ResidentId.wellFormed(digits)) {
      ResidentId id = new ResidentId(digits);
      certain = id.checkHolds() && id.birthdayExists();
      return new Leak(Kind.ID_NUMBER, at.start(), at.end(), certain);
    }
    return new Leak(Kind.BANK_ACCOUNT, at.start(), at.end(), luhn(digits));
  }

  /** Numbers of documents may look so too; only the check digit and the birthday tell. */
  private static void takeGroupedIds(StringBuilder rest, List<Leak> leaks) {
    Matcher at = GROUPED_ID.matcher(rest.toString());
    while (at.find()) {
      String digits = at.group().replaceAll("[^0-9Xx]", "").replace('x', 'X');
      if (ResidentId.wellFormed(digits) && identity(at, digits).certain()) {
        leaks.add(identity(at, digits));
        blank(rest, at.start(), at.end());
      }
    }
  }

  private static Leak account(Matcher at, String digits) {
    return new Leak(Kind.BANK_ACCOUNT, at.start(), at.end(), luhn(digits));
  }

  private static void take(StringBuilder rest, Pattern pattern, List<Leak> leaks, Judge judge) {
    Matcher at = pattern.matcher(rest.toString());
    while (at.find()) {
      String digits = at.group().replaceAll("[^0-9Xx]", "").replace('x', 'X');
      Leak leak = judge.judge(at, digits);
      boolean grouped = leak.kind() == Kind.BANK_ACCOUNT && at.group().indexOf(' ') > 0;
      if (!grouped || leak.certain() || isCard(rest, at)) {
        leaks.add(leak);
        blank(rest, at.start(), at.end());
      }
    }
  }

  /** Whether digits between blanks are an account even though no check digit says so. */
  private static boolean isCard(StringBuilder rest, Matcher at) {
    String before = rest.substring(Math.max(0, at.start() - 30), at.start());
    return CARD.matcher(at.group()).matches() || ACCOUNT_WORD.matcher(before).find();
  }

  private static void blankCreditCodes(StringBuilder rest) {
    Matcher at = CREDIT.matcher(rest.toString());
    while (at.find()) {
      boolean credit =
          CreditCode.parse(at.group())
              .filter(CreditCode::outerCheckHolds)
              .filter(code -> code.innerCheckHolds() || !isResident(at.group()))
              .isPresent();
      if (credit) {
        blank(rest, at.start(), at.end());
      }
    }
  }

  private static boolean isResident(String digits) {
    return ResidentId.wellFormed(digits) && new ResidentId(digits).checkHolds();
  }

  private static void blank(StringBuilder rest, int from, int to) {
    for (int i = from; i < to; i++) {
      rest.setCharAt(i, '#');
    }
  }

  /** The check of bank card numbers (ISO/IEC 7812). */
  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return digits.indexOf('X') < 0 && digits.length() >= 16 && sum % 10 == 0;
  }

  /**
   * Most cells hold no address and no ten digits in a row, and cannot leak anything. Between the
   * digits of a number stand blanks and marks, never an ideograph or a letter: a day and a number
   * behind words, as in names of files, are two.
   */
  private static boolean mayLeak(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        if (++digits == FEWEST) {
          return true;
        }
      } else if (c == '@' || c == '＠') {
        return true;
      } else if (c >= 0x4E00 && c < 0xA000 || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        digits = 0;
      }
    }
    return false;
  }
}
