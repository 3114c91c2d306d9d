import {
  main
} from "../chunks/chunk-53XCUNQO.js";
import "../chunks/chunk-DXTHUW32.js";
import "../chunks/chunk-MY6MQ5AT.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-S7A5I5IW.js";
import "../chunks/chunk-QHP77D3Q.js";
import "../chunks/chunk-CCBAIXNF.js";
import "../chunks/chunk-XZCUSY2Y.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-DCRL4KXE.js";
import "../chunks/chunk-645UMK4Q.js";
import "../chunks/chunk-W2JMO5OE.js";
import "../chunks/chunk-MRDWVXII.js";
import "../chunks/chunk-4SNBC5XA.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-N3PU32V3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
