import {
  main
} from "../chunks/chunk-ITBLR7WG.js";
import "../chunks/chunk-KNQFWTXW.js";
import "../chunks/chunk-EWVPFKFS.js";
import "../chunks/chunk-RKRXWGBX.js";
import "../chunks/chunk-CIQ73ILS.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-6OKONAAZ.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:report
await runAction(main, spec);
