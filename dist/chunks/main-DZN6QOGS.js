import {
  main
} from "./chunk-TLAHUHOL.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
