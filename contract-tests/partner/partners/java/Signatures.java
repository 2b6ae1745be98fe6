import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** X-PARTNER-SIGN: RSA with SHA-256 over a body's bytes, in Base64. */
final class Signatures {
  private final PrivateKey ours;
  private final PublicKey theBanks;

  Signatures(String privateKeyFile, String bankKeyFile) throws Exception {
    KeyFactory rsa = KeyFactory.getInstance("RSA");
    ours = rsa.generatePrivate(new PKCS8EncodedKeySpec(pem(privateKeyFile)));
    theBanks = rsa.generatePublic(new X509EncodedKeySpec(pem(bankKeyFile)));
  }

  String sign(byte[] body) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(ours);
      rsa.update(body);
      return Base64.getEncoder().encodeToString(rsa.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isTheBanks(byte[] body, String signature) {
    if (signature == null) return false;
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initVerify(theBanks);
      rsa.update(body);
      return rsa.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false; // too short, or no Base64 at all
    }
  }

  private static byte[] pem(String file) throws Exception {
    return Base64.getMimeDecoder().decode(Files.readString(Path.of(file)).replaceAll("-----[A-Z ]+-----", ""));
  }
}
