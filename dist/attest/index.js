import {
  main
} from "../chunks/chunk-Z6TW2G4D.js";
import "../chunks/chunk-EWVPFKFS.js";
import "../chunks/chunk-U6LTKNVB.js";
import "../chunks/chunk-FDNUK6EY.js";
import "../chunks/chunk-EHWPNJ52.js";
import "../chunks/chunk-J7YCEHRD.js";
import "../chunks/chunk-INZMBBVY.js";
import "../chunks/chunk-H3YRV5WO.js";
import "../chunks/chunk-XY75E2NO.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-HA4D4LKY.js";
import "../chunks/chunk-IOSPSIC3.js";
import "../chunks/chunk-ETVU5YIV.js";
import "../chunks/chunk-KDNKVFWA.js";
import "../chunks/chunk-K6FGPYSH.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-6OKONAAZ.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:attest
await runAction(main, spec);
