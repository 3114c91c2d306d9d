import {
  main
} from "./chunk-MYWOS2V6.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-72MGS6HH.js";
import "./chunk-CF53NH4Y.js";
import "./chunk-YEFOCYQI.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
