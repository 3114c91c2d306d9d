import {
  main
} from "./chunk-ZXTEQZUR.js";
export {
  main
};
