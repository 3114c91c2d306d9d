import {
  main
} from "./chunk-3I5KSSCI.js";
import "./chunk-QG3H5LG4.js";
import "./chunk-5UTMV6SU.js";
import "./chunk-LAQA2YK3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-UZ2CSPK2.js";
import "./chunk-I4DLWTLC.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-SYS54YLN.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-VNBBUG5Q.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
