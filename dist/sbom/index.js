import {
  main
} from "../chunks/chunk-YWNAPNAF.js";
import "../chunks/chunk-APY7V22L.js";
import "../chunks/chunk-GJ3YTEH6.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-CP6JTGEE.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-SLOFMR5Z.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
