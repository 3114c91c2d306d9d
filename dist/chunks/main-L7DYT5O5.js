import {
  main
} from "./chunk-7WC5GWJJ.js";
export {
  main
};
