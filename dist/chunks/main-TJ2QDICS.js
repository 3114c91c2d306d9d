import {
  main
} from "./chunk-GOPBSFCS.js";
import "./chunk-UZ2CSPK2.js";
import "./chunk-I4DLWTLC.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-SYS54YLN.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
