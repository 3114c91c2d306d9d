import {
  main
} from "../chunks/chunk-3TIT65A2.js";
import "../chunks/chunk-AJMOMPK4.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-IKCHLGVV.js";
import "../chunks/chunk-BQIRPUAJ.js";
import "../chunks/chunk-5ABJXWNY.js";
import "../chunks/chunk-2P22LN5U.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-V7YXURB3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
