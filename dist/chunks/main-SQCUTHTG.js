import {
  main
} from "./chunk-3E4LHUZY.js";
import "./chunk-SMW56VZ6.js";
import "./chunk-J2C7I7QH.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-5O4OBUQX.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
