import {
  main
} from "../chunks/chunk-JOJ7PLY7.js";
import "../chunks/chunk-RB7KPZQ4.js";
import "../chunks/chunk-OOEMMMS7.js";
import "../chunks/chunk-POAUCXWI.js";
import "../chunks/chunk-QAIRHVEK.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-3L3G4NBD.js";
import "../chunks/chunk-BIVF3X22.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-SQWRT5HM.js";
import "../chunks/chunk-SUEFY42C.js";
import "../chunks/chunk-XLCLZE3M.js";
import {
  spec
} from "../chunks/chunk-5U2AF53P.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);
