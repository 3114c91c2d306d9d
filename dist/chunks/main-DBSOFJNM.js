import {
  main
} from "./chunk-UOIRLRSJ.js";
import "./chunk-7FCU2KPH.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-MI7QASKX.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-5FEZC7BX.js";
import "./chunk-V5IMHCBM.js";
import "./chunk-AVURMC6B.js";
import "./chunk-OWANCGMB.js";
import "./chunk-WORAZ5ZA.js";
import "./chunk-LRZQBLKQ.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
