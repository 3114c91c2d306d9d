import {
  main
} from "../chunks/chunk-WDNAKJFO.js";
import "../chunks/chunk-CQC7XJ2D.js";
import "../chunks/chunk-XQ7JFHAZ.js";
import "../chunks/chunk-EHWPNJ52.js";
import "../chunks/chunk-JS6MGWXZ.js";
import "../chunks/chunk-5LG7QUHW.js";
import "../chunks/chunk-NMFQTCST.js";
import "../chunks/chunk-WTFFOHQF.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-ZJANFNRF.js";
import "../chunks/chunk-7J735T7M.js";
import "../chunks/chunk-FBEFZCFT.js";
import "../chunks/chunk-K524NDWT.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-MDU24MM4.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:sign
await runAction(main, spec);
