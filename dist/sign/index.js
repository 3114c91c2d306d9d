import {
  main
} from "../chunks/chunk-J56ZJV5T.js";
import "../chunks/chunk-4SDPSRWX.js";
import "../chunks/chunk-5TXWYDRF.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-ON5AHN36.js";
import "../chunks/chunk-72U5TSBI.js";
import "../chunks/chunk-ZZWISU7I.js";
import "../chunks/chunk-QJJMK555.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-U6WFJ5VB.js";
import "../chunks/chunk-P7FFKHGR.js";
import "../chunks/chunk-4PJVUQ5U.js";
import "../chunks/chunk-KGUXULC7.js";
import "../chunks/chunk-EHJVN34S.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-R7DKDFWM.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
