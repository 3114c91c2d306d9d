import {
  main
} from "./chunk-JEGCBFRU.js";
import "./chunk-CMVWLIAN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-JAILI44F.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-REICX7XK.js";
import "./chunk-UNGNDPK5.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
