import {
  main
} from "./chunk-UZXDOEDD.js";
export {
  main
};
