import {
  main
} from "./chunk-H2KPDR7E.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
