import {
  main
} from "./chunk-4Y4H7QKJ.js";
import "./chunk-KDHDTN5R.js";
import "./chunk-H7ZQYNXZ.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-FO3GVD7O.js";
import "./chunk-NZALGOOX.js";
import "./chunk-UA3PTI6A.js";
import "./chunk-BJBUPXXN.js";
import "./chunk-4T62MVMW.js";
import "./chunk-UMSOEYKK.js";
import "./chunk-5CPRSQIV.js";
import "./chunk-BO5BUDJ2.js";
import "./chunk-EQ5EFUZL.js";
import "./chunk-ANJ4JNKW.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
