import {
  main
} from "./chunk-7VPUMPP2.js";
export {
  main
};
