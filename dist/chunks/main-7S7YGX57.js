import {
  main
} from "./chunk-DUZP5SNU.js";
export {
  main
};
