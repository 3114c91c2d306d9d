import {
  main
} from "./chunk-5GCCTK76.js";
import "./chunk-GFKBI2CP.js";
import "./chunk-OUCT4EWX.js";
import "./chunk-DUYOZHSA.js";
import "./chunk-X4AZ3YPO.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-S4S22A3R.js";
import "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
