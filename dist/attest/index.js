import {
  main
} from "../chunks/chunk-4Y4H7QKJ.js";
import "../chunks/chunk-KDHDTN5R.js";
import "../chunks/chunk-H7ZQYNXZ.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-FO3GVD7O.js";
import "../chunks/chunk-NZALGOOX.js";
import "../chunks/chunk-UA3PTI6A.js";
import "../chunks/chunk-BJBUPXXN.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-UMSOEYKK.js";
import "../chunks/chunk-5CPRSQIV.js";
import "../chunks/chunk-BO5BUDJ2.js";
import "../chunks/chunk-EQ5EFUZL.js";
import "../chunks/chunk-ANJ4JNKW.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-5NRAA7QJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
