import {
  main
} from "../chunks/chunk-N6RNVKDD.js";
import "../chunks/chunk-M36S7J7U.js";
import "../chunks/chunk-IJ6LMLHC.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-JGILCAL4.js";
import "../chunks/chunk-OEI4CWBE.js";
import "../chunks/chunk-74ZEDPAO.js";
import "../chunks/chunk-EXMRSZN7.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-C53JGYCY.js";
import "../chunks/chunk-GA74WC43.js";
import "../chunks/chunk-BLYSSZXX.js";
import "../chunks/chunk-BMCEBNBB.js";
import "../chunks/chunk-5GHBHEZD.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-FHDB4CTY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
