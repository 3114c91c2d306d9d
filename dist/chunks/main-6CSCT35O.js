import {
  main
} from "./chunk-GKVPBB75.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
