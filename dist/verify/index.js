import {
  main
} from "../chunks/chunk-HJ2WIZTR.js";
import "../chunks/chunk-CCOKIQBU.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-SZC7QXN6.js";
import "../chunks/chunk-ZWWCAJ7H.js";
import "../chunks/chunk-4SNBC5XA.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-N3PU32V3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
