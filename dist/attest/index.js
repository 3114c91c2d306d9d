import {
  main
} from "../chunks/chunk-SBWUT37I.js";
import "../chunks/chunk-HAR2R5GN.js";
import "../chunks/chunk-3KUJD6XD.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-Z6BQVP55.js";
import "../chunks/chunk-2QWZVRQR.js";
import "../chunks/chunk-ZCKVQZTE.js";
import "../chunks/chunk-4RKTK6JH.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-HSJH5XEX.js";
import "../chunks/chunk-IPOIRNXJ.js";
import "../chunks/chunk-GH5KSOCY.js";
import "../chunks/chunk-ODRPLLIH.js";
import "../chunks/chunk-22RPCLDH.js";
import "../chunks/chunk-UL5CW3GN.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-66JV5426.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
