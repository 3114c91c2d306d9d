import {
  main
} from "./chunk-KW2W7IXT.js";
import "./chunk-JTY4CK4A.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-GFKBI2CP.js";
import "./chunk-OUCT4EWX.js";
import "./chunk-DUYOZHSA.js";
import "./chunk-X4AZ3YPO.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-G7SL752E.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-S4S22A3R.js";
import "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
