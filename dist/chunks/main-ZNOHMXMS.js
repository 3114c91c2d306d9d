import {
  main
} from "./chunk-DDJHJQIX.js";
import "./chunk-YNPDI75V.js";
import "./chunk-RVNMWR4R.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-H2UHIJZC.js";
import "./chunk-HLJUSJ5K.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
