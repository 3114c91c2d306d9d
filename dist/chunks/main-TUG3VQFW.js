import {
  main
} from "./chunk-R2USQYSX.js";
import "./chunk-J5NZSTS4.js";
import "./chunk-MMGA5HT6.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-MV5T3DGX.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-PAJ2GHWN.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-6CWXLE7U.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
