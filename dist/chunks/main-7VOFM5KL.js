import {
  main
} from "./chunk-JO7ADWZS.js";
export {
  main
};
