import {
  main,
  mainWithin
} from "./chunk-2XKISBE3.js";
import "./chunk-NYRF5AAP.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-US7TDLGI.js";
import "./chunk-3ZLW5PH3.js";
import "./chunk-EHJVN34S.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
