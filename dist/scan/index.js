import {
  main
} from "../chunks/chunk-GGA6UM5P.js";
import "../chunks/chunk-GZX7PCXT.js";
import "../chunks/chunk-HMCEIH7S.js";
import "../chunks/chunk-M2O6H4PG.js";
import "../chunks/chunk-WBHCDIZT.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-KXAJPD7X.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-2B2CQH25.js";
import "../chunks/chunk-SBJLYU2X.js";
import "../chunks/chunk-QQ6ARGUX.js";
import "../chunks/chunk-F6PV4HQM.js";
import {
  spec
} from "../chunks/chunk-HP2GOFPH.js";
import "../chunks/chunk-OCZWF6O5.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:scan
await runAction(main, spec);
