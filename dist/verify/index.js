import {
  main
} from "../chunks/chunk-XRK6WCT2.js";
import "../chunks/chunk-7CWXENAU.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-SQTBOJTW.js";
import "../chunks/chunk-5GMZKVEM.js";
import "../chunks/chunk-K524NDWT.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-MDU24MM4.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:verify
await runAction(main, spec);
