import {
  main
} from "./chunk-OLC33JZA.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
