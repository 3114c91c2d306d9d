import {
  main
} from "./chunk-GW42AA5F.js";
import "./chunk-H4LIANBH.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-UGFCIBSD.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-PQ5KDYGX.js";
import "./chunk-SO3AZWEX.js";
import "./chunk-FOM3C27U.js";
import "./chunk-OWANCGMB.js";
import "./chunk-XZ5CRTDF.js";
import "./chunk-4NWQKY4U.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
